"""From questions to answers, and the front ends that show them."""
