using Youju.Domain.Documents;

namespace Youju.Domain.Findings;

/// <summary>A clause that praises: 成效显著, 全国一流, with what its sentence offers for it.</summary>
/// <param name="Word">The words that praise.</param>
/// <param name="Sentence">The sentence that must support them.</param>
public sealed record Evaluation(TextSpan Word, TextSpan Sentence, EvaluationSupport Support);

public enum EvaluationSupport
{
    /// <summary>The sentence gives neither a figure nor a record.</summary>
    None,

    /// <summary>The sentence names a paper, an award or a notice.</summary>
    Record,

    /// <summary>The sentence gives a figure.</summary>
    Figure,
}
