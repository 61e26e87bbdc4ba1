// Mantine's foundations only. Whoever uses one of its components imports the CSS of that component beside it
// (`@mantine/core/styles/Tooltip.layer.css`): all of it would be over the budget of the first page.
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
