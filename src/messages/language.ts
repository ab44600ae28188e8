// The two languages of every sentence. Words of the sheets themselves stay Indonesian in both.
export type Language = 'id' | 'en';
