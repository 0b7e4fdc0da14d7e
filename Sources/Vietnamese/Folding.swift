// The folding of Vietnamese letters for search and comparison.
