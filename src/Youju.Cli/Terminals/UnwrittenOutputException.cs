namespace Youju.Cli.Terminals;

/// <summary>A standard stream did not take what was to be told.</summary>
/// <param name="reason">Why, in Chinese, without a full stop.</param>
internal sealed class UnwrittenOutputException(string reason) : Exception(reason)
{
    /// <summary>What becomes of the run: words that nobody read are no reason to do again what was done.</summary>
    /// <param name="steps">How many steps it had written by then.</param>
    public string DescribeAfter(int steps) =>
        steps == 0
            ? $"结果没有写出去：{Message}。请处理后再试，或用 -o 写到别处。"
            : $"写进档案的 {steps} 步已经做完、存好，只是说明没有写出去：{Message}。不要照原样再做一遍；用 youju log 看做了什么。";
}
