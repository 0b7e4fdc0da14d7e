// HTML, XML and SVG onto bytes.
