// What a pole has said the columns of its spreadsheets are.
CREATE CONSTRAINT notice_mapping_id IF NOT EXISTS FOR (n:NoticeMapping) REQUIRE n.id IS UNIQUE;
