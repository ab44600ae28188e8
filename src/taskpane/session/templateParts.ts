// What adds a sheet of the template, under one name for the pane to send for.
export { addTemplateSheet } from '../../application/addTemplateSheet';
export { templateTexts } from '../../messages/templateSentences';
