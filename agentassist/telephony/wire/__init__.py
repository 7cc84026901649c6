"""What call sources share on sockets: a link kept up and ended when it makes no sense, and guests served."""
