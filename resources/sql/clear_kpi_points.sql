DELETE FROM kpi_point;
