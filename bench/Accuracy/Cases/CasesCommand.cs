namespace Youju.Accuracy.Cases;

/// <summary>Prints how many expected findings and silences of a page of cases hold, and every one that does not.</summary>
public static class CasesCommand
{
    public static int Run(string page, string expectations)
    {
        var score = CaseScore.ScorePage(page, expectations);
        PrintShare("findings", score, one => !one.IsOfSilence);
        PrintShare("silences", score, one => one.IsOfSilence);
        foreach (var missed in score.Missed)
        {
            Console.WriteLine($"MISS {missed.Case} {missed.Kind} {missed.What}");
            foreach (var finding in score.Cases[missed.Case].Check().Result.Findings)
                Console.WriteLine($"      {finding.Severity} {finding.Rule} {finding.Message}");
        }

        return score.Missed.Count == 0 ? 0 : 1;
    }

    private static void PrintShare(string title, CaseScore score, Func<CaseExpectation, bool> isMeant)
    {
        var met = score.Met.Count(isMeant);
        Console.WriteLine($"{title, -9} {met} of {met + score.Missed.Count(isMeant)}");
    }
}
