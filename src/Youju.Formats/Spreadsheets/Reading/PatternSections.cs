namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Parts a number format at its semicolons and reads the signs of each section.</summary>
internal static class PatternSections
{
    // Each decides about the sign behind it.
    private const string PrefixSigns = "\\!_*";

    // Words that stand for one thing, longest first.
    private static readonly string[] Words = ["General", "AM/PM", "上午/下午", "A/P"];

    public static List<PatternSection> SplitPattern(string pattern)
    {
        var sections = new List<PatternSection> { new() };
        for (var at = 0; at < pattern.Length; at++)
            if (pattern[at] == ';')
                sections.Add(new());
            else
                at = ReadSign(sections[^1], pattern, at);
        sections.ForEach(section => section.FinishSection());
        return sections;
    }

    /// <returns>Where the last sign that was read stands.</returns>
    private static int ReadSign(PatternSection section, string pattern, int at)
    {
        if (
            Array.Find(Words, word =>
                string.Compare(pattern, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            ) is
            { } word
        )
        {
            section.AddWord(word);
            return at + word.Length - 1;
        }

        if (pattern[at] is '"' or '[')
        {
            var end = FindEnd(pattern, at + 1, pattern[at] == '"' ? '"' : ']');
            if (pattern[at] == '"')
                section.AddQuotedText(pattern[(at + 1)..end]);
            else
                section.AddBracket(pattern[(at + 1)..end]);
            return end;
        }

        if (!PrefixSigns.Contains(pattern[at]) || at + 1 >= pattern.Length)
        {
            section.AddSign(pattern[at], isQuoted: false);
            return at;
        }

        // The others leave the room of the sign, or fill the cell with it.
        if (pattern[at] is '\\' or '!')
            section.AddSign(pattern[at + 1], isQuoted: true);
        return at + 1;
    }

    private static int FindEnd(string pattern, int at, char sign)
    {
        var end = at < pattern.Length ? pattern.IndexOf(sign, at) : -1;
        return end < 0 ? pattern.Length : end;
    }
}
