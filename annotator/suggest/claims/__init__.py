"""What is said in an article, by whom and through whom, and with which words of reporting."""
