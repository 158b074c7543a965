using Youju.Packs.Definitions.Marks;

namespace Youju.Packs.Definitions;

/// <summary>A notice that asks for an outline.</summary>
public sealed record OutlineNotice
{
    /// <summary>Its title; null where only its number is known.</summary>
    public string? Title { get; init; }

    /// <summary>Its document number: 财预〔2020〕10号.</summary>
    public required string Number { get; init; }

    /// <summary>The day it was signed, as far as it is known: 2020-02-25.</summary>
    public string? Date { get; init; }

    public required NoticeMark Mark { get; init; }

    /// <summary>Notice and clause as the proof of a finding tells them.</summary>
    public string DescribeClause(string? clause)
    {
        var title = Title is null ? "题名未查到的文件" : $"《{Title}》";
        var day = Date is null ? "" : $"，{Date}";
        return $"{title}（{Number}{day}）{clause ?? "，条款未查到"} {(Mark == NoticeMark.Seen ? "[V]" : "[GK]")}";
    }
}
