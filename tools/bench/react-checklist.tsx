// A page with the standards checklist in a React app.
import { StandardsChecklist } from '@engagement-kit/standards-checklist';
import { createRoot } from 'react-dom/client';

const place = document.body.appendChild(document.createElement('main'));
createRoot(place).render(<StandardsChecklist />);
