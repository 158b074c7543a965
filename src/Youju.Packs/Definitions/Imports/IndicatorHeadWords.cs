namespace Youju.Packs.Definitions.Imports;

/// <summary>By which stems the heads of a table of indicators tell what is measured, aimed at and reached.</summary>
/// <param name="Titles">Words of a title or of the head of names without which no table is of indicators.</param>
/// <param name="Name">Of what is measured: 指标, 考核内容.</param>
/// <param name="Aim">Of what was aimed at: 目标, 计划.</param>
/// <param name="Result">Of what was reached: 完成, 实际.</param>
public sealed record IndicatorHeadWords(
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Name,
    IReadOnlyList<string> Aim,
    IReadOnlyList<string> Result
);
