"""Children's centres from Get Information About Schools, the public register of England."""
