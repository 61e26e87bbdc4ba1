// Supported projects by their name. No index of the search holds them: only their readers find one, in their list.
CREATE INDEX project_name IF NOT EXISTS FOR (n:Project) ON (n.sortName);
