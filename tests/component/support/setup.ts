import '../../../src/app.css';
import '../../../src/arabic.css';

// The page fetches its data by relative addresses.
const base = document.createElement('base');
base.href = '/';
document.head.append(base);
