import { Handle, Position, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { StrictMode, useCallback, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import diagram from 'race:data';
import { neighbours, picked } from '../neighbours.js';
import './nodes.css';

const { nodes, links } = diagram;

const nodeTypes = { named: Named };

function Named({ data }) {
  return (
    <div className={`named ${data.kind}`} title={data.detail.join('\n')}>
      <Handle type="target" position={Position.Top} isConnectable={false} />
      {data.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  );
}

function Diagram() {
  const [id, setId] = useState(null);
  const near = useMemo(() => (id === null ? null : neighbours(diagram, id)), [id]);
  const onNodeClick = useCallback((_, node) => setId(node.id), []);
  useEffect(() => {
    if (id !== null) picked(id);
  }, [id]);

  const flowNodes = useMemo(
    () =>
      nodes.map((node) => ({
        id: node.id,
        type: 'named',
        position: { x: node.x - node.width / 2, y: node.y - node.height / 2 },
        width: node.width,
        height: node.height,
        data: node,
        ariaLabel: node.label,
        selected: node.id === id,
        className: near === null || near.has(node.id) ? '' : 'far',
      })),
    [id, near],
  );
  const flowEdges = useMemo(
    () =>
      links.map(({ id: linkId, source, target, label, dashed }) => ({
        id: linkId,
        source,
        target,
        type: 'straight',
        ariaLabel: label,
        focusable: false,
        className: `${dashed ? 'dashed' : ''} ${id === null || source === id || target === id ? '' : 'far'}`,
      })),
    [id],
  );
  return (
    <ReactFlow
      nodes={flowNodes}
      edges={flowEdges}
      nodeTypes={nodeTypes}
      onNodeClick={onNodeClick}
      nodesDraggable={false}
      nodesConnectable={false}
      panOnDrag={false}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
    />
  );
}

createRoot(document.getElementById('chart')).render(
  <StrictMode>
    <Diagram />
  </StrictMode>,
);
