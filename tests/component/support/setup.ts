import '../../../src/app/app.css';
import '../../../src/app/arabic.css';

// The page fetches its data by relative URLs.
const base = document.createElement('base');
base.href = '/';
document.head.append(base);
