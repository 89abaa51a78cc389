-- The image of PostgreSQL runs this on a new volume. It reads the passwords from the environment, because ps would show
-- them as arguments.
\getenv owner_password OWNER_PASSWORD
\getenv service_password SERVICE_PASSWORD
\ir ../roles.sql
