import { renderToString } from 'react-dom/server';
import { PlanPage } from './PlanPage.js';

export const html = (): string => renderToString(<PlanPage />);
