namespace Youju.Import.Indicators;

/// <summary>The fields of the form of indicators, by their keys in imports.yaml.</summary>
internal static class IndicatorKeys
{
    public const string Expected = "expected";
    public const string Achieved = "achieved";
    public const string Project = "project";
    public const string Level1 = "level1";
    public const string Class = "class";
    public const string Name = "name";
    public const string Type = "type";
    public const string Direction = "direction";
    public const string Target = "target";
    public const string Unit = "unit";
    public const string Weight = "weight";
    public const string History = "history";
    public const string Basis = "basis";
    public const string Verification = "verification";
    public const string Scoring = "scoring";
    public const string Fact = "fact";
    public const string Actual = "actual";
    public const string Method = "method";
    public const string Source = "source";
    public const string Evidence = "evidence";
    public const string Explanation = "explanation";
    public const string Attainment = "attainment";
    public const string Score = "score";
    public const string Deviation = "deviation";
    public const string Measure = "measure";
    public const string Text = "text";
    public const string Cause = "cause";
    public const string Due = "due";
    public const string Standard = "standard";

    /// <summary>The choice of <see cref="Type"/> for an indicator without a number.</summary>
    public const string Qualitative = "qualitative";

    /// <summary>The choice of <see cref="Type"/> for an indicator with one.</summary>
    public const string Quantitative = "quantitative";
}
