// Loaded when somebody asks for a file, so that a page that only offers files stays light.
export {
  actionListCsv,
  calendarIcs,
  changeReportContent,
  htmlFormat,
  markdownFormat,
  planContent,
  questionSheetContent,
  renderInSteps,
  writePlan,
  writePublicPromise,
} from '@engagement-kit/model';
