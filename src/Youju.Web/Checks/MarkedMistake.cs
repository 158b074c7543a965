namespace Youju.Web.Checks;

/// <summary>误报: a finding of which a person says that nothing is wrong there.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Reason">Why, in the person's words.</param>
/// <param name="Text">What stands around it, with other names and figures.</param>
/// <param name="StillFires">Whether the rule reports that text too.</param>
public sealed record MarkedMistake(
    string Rule,
    string Quote,
    string Message,
    string Reason,
    string Text,
    bool StillFires
)
{
    private const string Mark = "误报：";

    /// <summary>The reason as the list of exceptions has it.</summary>
    internal string Told => Mark + Reason;
}
