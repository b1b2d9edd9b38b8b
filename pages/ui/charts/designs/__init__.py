"""The charts as Altair designs them, once, at development time; the app sends what `python -m pages.ui.charts.designs` wrote."""
