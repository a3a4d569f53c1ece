// The tags <engagement-spectrum>, <engagement-standards> and <engagement-promise> in JSX, with their types.
import type {} from '@engagement-kit/embed/react';
