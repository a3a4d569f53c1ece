/** What an answer can be, in every form that is measured. */
export const statuses = ['Not yet started', 'In progress', 'Answered', 'Does not apply'];
