using Youju.Web.Layout;

namespace Youju.Web.Copies;

/// <summary>When the data were copied last, in words.</summary>
internal static class CopyWords
{
    public static string DescribeState(CopyState state) =>
        state switch
        {
            { Place: null } => "数据只在这一台电脑上，还没有选第二个地方备份。",
            { At: null } => $"还没有备份成一次（{state.Place}）。",
            _ => $"上次备份：{LocalTime.FormatWithYear(state.At!.Value)}，在 {state.Place}。",
        };
}
