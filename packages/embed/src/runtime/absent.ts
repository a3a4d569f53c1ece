// Parts that no attribute of an element can bring on screen: there is one page of standards and no review to leave.
const absent = (): null => null;

export { absent as StandardsChecklistChangeAnswer, absent as StandardsChecklistStepNavigation };
