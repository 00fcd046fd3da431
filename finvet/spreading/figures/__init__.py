"""Figures of a partner: signs, tables and files joined, companies told apart."""
