-- Rows that stand in the tables when the next migration runs over them.
UPDATE meetings SET place = 'Geneva', country = 'CH', mode = 'hybrid' WHERE slug = 'sg20-2027-03-01';
