"""The link over a stream that call sources share: reached, kept up, and ended when it makes no sense."""
