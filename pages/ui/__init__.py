"""What the pages share: the frame, the answers and their place in the URL, the question screens, the result's parts."""
