"""The floor: the app's own screens said again by the cheapest bare Streamlit page, every word and every chart hard-coded."""
