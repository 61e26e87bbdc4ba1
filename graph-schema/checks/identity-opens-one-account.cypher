// An identity from elsewhere opens one account.
MATCH (i:Identity)
WHERE COUNT { (i)-[:FOR]->(:Account) } <> 1
RETURN i.id AS thing, 'an identity that opens no account, or several' AS fault
