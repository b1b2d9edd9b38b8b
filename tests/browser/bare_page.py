"""The barest page with the parts of Streamlit that axe finds fault with by themselves."""

from __future__ import annotations

import streamlit as st

st.title("Bare")
st.date_input("Day")
st.selectbox("Country", ["One", "Two"])
st.file_uploader("File")
