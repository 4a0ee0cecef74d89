import { GraphChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import diagram from 'race:data';
import { neighbours, picked } from '../neighbours.js';

echarts.use([GraphChart, TooltipComponent, SVGRenderer]);

const { nodes, links, size } = diagram;
const chart = echarts.init(document.getElementById('chart'));

chart.setOption({
  animation: false,
  tooltip: {
    confine: true,
    formatter: ({ dataType, data }) => (dataType === 'node' ? data.detail.join('<br>') : data.text),
    extraCssText: 'max-width: 320px; white-space: normal',
  },
  series: {
    type: 'graph',
    layout: 'none',
    // The series fits the bounding box of the nodes' middles into its own: given that box, nothing is scaled.
    ...boxOf(nodes),
    data: nodes.map((node) => ({
      id: node.id,
      name: node.label,
      x: node.x,
      y: node.y,
      detail: node.detail,
      symbol: node.kind === 'field' ? 'rect' : 'roundRect',
      symbolSize: [node.width, node.height],
      itemStyle: {
        borderWidth: node.kind === 'term' ? 0 : 2,
        borderType: node.kind === 'partner' ? 'dashed' : 'solid',
      },
      label: { formatter: node.lines.join('\n'), fontSize: node.kind === 'term' ? 36 : 14 },
    })),
    links: links.map(({ source, target, label, dashed }) => ({
      source,
      target,
      text: label,
      lineStyle: { type: dashed ? 'dashed' : 'solid' },
    })),
    itemStyle: { color: '#fff', borderColor: '#12181b' },
    label: { show: true, color: '#12181b', fontWeight: 'bold', lineHeight: 17 },
    lineStyle: { color: '#5f6a70', opacity: 1 },
    emphasis: { focus: 'adjacency' },
    selectedMode: 'multiple',
    select: { itemStyle: { color: '#ffe9a8', borderColor: '#12181b' } },
  },
});

chart.on('click', { dataType: 'node' }, ({ data: { id } }) => {
  const near = neighbours(diagram, id);
  const indexes = (wanted) => nodes.flatMap((node, i) => (near.has(node.id) === wanted ? [i] : []));
  chart.dispatchAction({ type: 'unselect', seriesIndex: 0, dataIndex: indexes(false) });
  chart.dispatchAction({ type: 'select', seriesIndex: 0, dataIndex: indexes(true) });
  picked(id);
});

function boxOf(all) {
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: size.width - Math.max(...xs),
    bottom: size.height - Math.max(...ys),
  };
}
