"""The page on which a whole project is seen: pictures, the tables beside them, where they lead."""
