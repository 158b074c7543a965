using Youju.Publishing.Years;

namespace Youju.Publishing.Portals;

/// <summary>What was asked and answered.</summary>
public sealed class QuestionPages(PortalSite site)
{
    /// <summary>questions.html: the last answered first.</summary>
    public byte[] WriteQuestions() =>
        site.CreatePage("问答")
            .WritePage(page =>
            {
                page.WriteRaw("<h1>问答</h1>\n");
                if (site.IsServed)
                    page.WriteMarkup(
                        $"<p><a class=\"button\" href=\"{site.Root}ask\">对一个数提问</a></p>\n"
                    );
                if (site.Questions.Count == 0)
                    page.WriteRaw("<p>还没有公开的问答。</p>\n");
                foreach (var question in site.Questions.OrderByDescending(one => one.Answered))
                {
                    page.WriteMarkup(
                        $"<h2>{question.Unit} {question.Year}年度{(question.Figure.Length == 0 ? "" : $"：{question.Figure}")}</h2>\n"
                    );
                    page.WriteMarkup(
                        $"<p>问（{YearWords.FormatDate(question.Asked)}）：{question.Text}</p>\n"
                    );
                    page.WriteMarkup(
                        $"<p class=\"said calm\">答（{YearWords.FormatDate(question.Answered)}）：{question.Answer}</p>\n"
                    );
                }
            });
}
