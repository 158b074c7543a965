namespace Youju.Web.Year;

/// <summary>How far a step of the year is.</summary>
public enum StepState
{
    /// <summary>Nobody has begun.</summary>
    Ahead,

    Open,
    Wrong,
    Done,
}

/// <summary>A step of the year's path: what it is, how far, and where to go on.</summary>
/// <param name="Figure">The one figure that says how far.</param>
/// <param name="Note">What is missing or right, in few words.</param>
public sealed record YearStep(string Label, string Link, string Figure, string Note, StepState State);

/// <summary>Something to do, with the page on which it is done.</summary>
/// <param name="Weight">必须, 应做 or 请看.</param>
public sealed record YearTask(string Words, string Link, string Weight, string Kind);
