// Loaded when somebody asks for a file, so that offering files costs a page little.
export {
  actionListCsv,
  assuranceContent,
  calendarIcs,
  changeReportContent,
  htmlFormat,
  markdownFormat,
  planContent,
  questionSheetContent,
  readableText,
  readPlan,
  renderInSteps,
  toViewRequest,
  writePublicPromise,
  youSaidContent,
} from '@engagement-kit/model';
export {
  renderCommunityView,
  renderPromiseHtml,
  renderPromisePoster,
  renderPromiseSvg,
  renderPromiseText,
} from '@engagement-kit/promise-card';
