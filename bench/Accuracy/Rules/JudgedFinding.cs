namespace Youju.Accuracy.Rules;

/// <summary>A finding of which it is known whether it is true.</summary>
internal sealed record JudgedFinding(string Rule, bool IsTrue)
{
    /// <summary>Findings that a person judged, a line each: file, rule, start, length, question, verdict, note.</summary>
    /// <remarks>Doubtful ones are left out, and questions, which accuse nobody.</remarks>
    public static IEnumerable<JudgedFinding> ReadAudit(string path) =>
        File.ReadLines(path)
            .Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells[4] != "true" && cells[5] is "true" or "false")
            .Select(cells => new JudgedFinding(cells[1], cells[5] == "true"));
}
