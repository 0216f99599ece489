"""How Sphinx builds the guide: Markdown pages, a theme that asks nobody for anything."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "passbound"
author = "the passbound authors"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "passbound"
html_copy_source = False
html_show_sourcelink = False
html_show_copyright = False
html_static_path: list[str] = []
html_theme_options = {
    "light_css_variables": {"color-brand-primary": "#205a8a", "color-brand-content": "#205a8a"},
    "dark_css_variables": {"color-brand-primary": "#86bbe6", "color-brand-content": "#86bbe6"},
    "footer_icons": [],
}
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
autoclass_content = "class"
suppress_warnings = ["myst.xref_missing"]
nitpicky = False
language = "en"

if "tags" in globals() and tags.has("library"):  # noqa: F821 (Sphinx gives the tags)
    # Within the library's site the guide lies in a folder of its own.
    html_theme_options["announcement"] = '<a href="../index.html">To the theorem library</a>'
