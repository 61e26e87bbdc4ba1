// Calls for tenders in the orders of their lists, and the private calendars that accounts subscribe to.
CREATE INDEX tender_by_deadline IF NOT EXISTS FOR (n:Tender) ON (n.sortDeadline);
CREATE INDEX tender_by_date IF NOT EXISTS FOR (n:Tender) ON (n.sortDate);
CREATE CONSTRAINT calendar_token IF NOT EXISTS FOR (n:CalendarKey) REQUIRE n.tokenHash IS UNIQUE;
