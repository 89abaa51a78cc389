-- Run by the image of PostgreSQL on a new volume. From the environment, so that no password is an argument that ps shows.
\getenv owner_password OWNER_PASSWORD
\getenv service_password SERVICE_PASSWORD
\ir ../roles.sql
