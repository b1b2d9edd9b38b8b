"""What tests, pictures and measurements need to run the app: its server and a browser."""
