import { createPaneRequests, type PaneRequest } from '../../src/taskpane/paneRequests';

describe('createPaneRequests', () => {
  it('hands a request to the pane that listens', () => {
    const heard: PaneRequest[] = [];
    const requests = createPaneRequests();
    const stop = requests.listen((request) => heard.push(request));
    requests.send('why');
    stop();
    requests.send('preview');
    expect(heard).toEqual(['why']);
  });

  it('keeps the last request for a pane that is just opening', () => {
    const heard: PaneRequest[] = [];
    const requests = createPaneRequests();
    requests.send('preview');
    requests.send('why');
    requests.listen((request) => heard.push(request));
    requests.listen((request) => heard.push(request));
    expect(heard).toEqual(['why']);
  });
});
