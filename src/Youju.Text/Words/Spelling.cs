namespace Youju.Text.Words;

/// <summary>How far two words are apart, for those who suggest what a misspelt one may mean.</summary>
public static class Spelling
{
    /// <summary>How many letters must be added, dropped or changed to make one word of the other (Levenshtein).</summary>
    public static int MeasureDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j - 1], row[j]) + 1);
            }
        }

        return row[^1];
    }
}
