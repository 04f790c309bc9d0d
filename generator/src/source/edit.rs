//! Changes of a tree: what a stage reads otherwise than it is written keeps the place where it was written.

use super::tree::{Data, EntryData, NodeData, Step};
use super::{NodeId, Span, Tree};

/// A value that takes the place of what is written, or of what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NewValue {
    /// A map without entries.
    Map,
    /// A map with a text behind one key.
    MapOf(&'static str, String),
    /// A list without items.
    List,
    /// `true` or `false`.
    Bool(bool),
    /// A number by its lexeme, which is one of JSON.
    Number(String),
    /// A text.
    Text(String),
}

impl Tree {
    /// Lets a child of a list or a map, counted from 0, have another value. Others that share the child keep theirs.
    pub(crate) fn replace_value(&mut self, parent: NodeId, index: usize, value: &NewValue) {
        let child = match &self.data(parent).data {
            Data::List(items) => items[index],
            Data::Map(entries) => entries[index].node,
            _ => return,
        };
        let data = self.new_data(value);
        let NodeData { span, parent: outer, step, .. } = *self.data(child);
        let id = self.add(NodeData { span, parent: outer, step, data });
        self.replace_child(parent, index, id);
        if let NewValue::MapOf(key, text) = value {
            self.add_entry(id, key, &NewValue::Text(text.clone()));
        }
    }

    /// Adds an entry to a map that lacks its key; it stands where the map begins.
    pub(crate) fn add_entry(&mut self, map: NodeId, key: &str, value: &NewValue) {
        let span = self.data(map).span;
        self.add_entry_at(map, key, value, span);
    }

    /// The same, with a value that stands in another place.
    pub(crate) fn add_entry_at(&mut self, map: NodeId, key: &str, value: &NewValue, span: Span) {
        let data = self.new_data(value);
        let step = Step::Key(self.intern(key));
        let node = self.add(NodeData { span, parent: map, step, data });
        if let NewValue::MapOf(key, text) = value {
            self.add_entry(node, key, &NewValue::Text(text.clone()));
        }
        self.add_child(map, key, node);
    }

    /// Lets a map that lacks a key have a node for it.
    pub(crate) fn add_child(&mut self, map: NodeId, key: &str, node: NodeId) {
        let (key, span) = (self.intern(key), self.data(map).span);
        if let Data::Map(entries) = &mut self.data_mut(map).data {
            entries.push(EntryData { key, key_span: span, node });
        }
    }

    /// Gives a map a copy of the child behind a key, so that others that share the child are not changed with it. The copy
    /// shares the child's own children.
    pub(crate) fn own_child(&mut self, map: NodeId, key: &str) -> Option<NodeId> {
        let (index, child) = self.find_child(map, key)?;
        let NodeData { span, parent, step, data } = self.data(child);
        let data = match data {
            Data::Map(entries) => Data::Map(entries.clone()),
            Data::List(items) => Data::List(items.clone()),
            _ => return Some(child),
        };
        let copy = NodeData { span: *span, parent: *parent, step: *step, data };
        let copy = self.add(copy);
        self.replace_child(map, index, copy);
        Some(copy)
    }

    /// A copy of a map with more entries, whose keys it lacks. The copy shares its children.
    pub(crate) fn extended(&mut self, map: NodeId, more: &[(String, Span, NodeId)]) -> NodeId {
        let NodeData { span, parent, step, data } = self.data(map);
        let (span, parent, step) = (*span, *parent, *step);
        let Data::Map(entries) = data else { return map };
        let mut entries = entries.clone();
        for (key, key_span, node) in more {
            entries.push(EntryData { key: self.intern(key), key_span: *key_span, node: *node });
        }
        self.add(NodeData { span, parent, step, data: Data::Map(entries) })
    }

    /// Takes an entry out of a map.
    pub(crate) fn remove_entry(&mut self, map: NodeId, key: &str) {
        let key = self.intern(key);
        if let Data::Map(entries) = &mut self.data_mut(map).data {
            entries.retain(|entry| entry.key != key);
        }
    }

    /// Gives an entry of a map to the map below it, if that lacks the key. Others that share the lower map keep theirs.
    pub(crate) fn move_entry(&mut self, map: NodeId, key: &str, below: &str) {
        let entry = self.node(map).entry(key).map(|entry| (entry.key_span, entry.node.id()));
        let Some((key_span, node)) = entry else { return };
        let Some(lower) = self.own_child(map, below) else { return };
        if self.node(lower).get(key).is_none() {
            self.remove_entry(map, key);
            self.put(lower, (key, key_span), node);
        }
    }

    /// Gives an entry of a map another key, which the map lacks.
    pub(crate) fn rename_entry(&mut self, map: NodeId, from: &str, to: &str) {
        let (from, to) = (self.intern(from), self.intern(to));
        if let Data::Map(entries) = &mut self.data_mut(map).data {
            entries.iter_mut().filter(|entry| entry.key == from).for_each(|entry| entry.key = to);
        }
    }

    /// Lets entries of a map be those of a map below it, which it lacks. That has the map's own pointer, since it is not
    /// written, and stands where the first entry does.
    pub(crate) fn gather_entries(&mut self, map: NodeId, keys: &[String], below: &str) {
        let keys: Vec<_> = keys.iter().map(|key| self.intern(key)).collect();
        let Data::Map(entries) = &mut self.data_mut(map).data else { return };
        let is_moved = |entry: &EntryData| keys.contains(&entry.key);
        let (moved, kept): (Vec<_>, Vec<_>) =
            std::mem::take(entries).into_iter().partition(is_moved);
        *entries = kept;
        let Some(span) = moved.first().map(|entry| entry.key_span) else { return };
        let NodeData { parent, step, .. } = *self.data(map);
        let node = self.add(NodeData { span, parent, step, data: Data::Map(moved) });
        self.put(map, (below, span), node);
    }

    /// A map that stands where another node stands, with an entry for each of these values.
    pub(crate) fn add_map(&mut self, place: NodeId, entries: &[(&str, NewValue)]) -> NodeId {
        let NodeData { span, parent, step, .. } = *self.data(place);
        let map = self.add(NodeData { span, parent, step, data: Data::Map(Vec::new()) });
        for (key, value) in entries {
            self.add_entry(map, key, value);
        }
        map
    }

    /// A value that stands where another node stands.
    pub(crate) fn add_value(&mut self, place: NodeId, value: &NewValue) -> NodeId {
        let data = self.new_data(value);
        let NodeData { span, parent, step, .. } = *self.data(place);
        self.add(NodeData { span, parent, step, data })
    }

    /// A list that stands where another node stands.
    pub(crate) fn add_list(&mut self, place: NodeId, items: Vec<NodeId>) -> NodeId {
        let NodeData { span, parent, step, .. } = *self.data(place);
        self.add(NodeData { span, parent, step, data: Data::List(items) })
    }

    /// Lets a map that lacks a key have a node for it; the key stands at a place of its own.
    pub(crate) fn put(&mut self, map: NodeId, (key, key_span): (&str, Span), node: NodeId) {
        let key = self.intern(key);
        if let Data::Map(entries) = &mut self.data_mut(map).data {
            entries.push(EntryData { key, key_span, node });
        }
    }

    fn new_data(&mut self, value: &NewValue) -> Data {
        match value {
            NewValue::Map | NewValue::MapOf(..) => Data::Map(Vec::new()),
            NewValue::List => Data::List(Vec::new()),
            NewValue::Bool(flag) => Data::Bool(*flag),
            NewValue::Number(lexeme) => Data::Number(self.intern(lexeme)),
            NewValue::Text(text) => Data::String(self.intern(text)),
        }
    }
}
