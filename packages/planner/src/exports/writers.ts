// Loaded when somebody asks for a file, so that offering files costs a page little.
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
