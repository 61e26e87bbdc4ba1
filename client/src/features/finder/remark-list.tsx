import { IconAlertTriangle, IconThumbUp } from '@tabler/icons-react';
import { formatDate, formatQuantity } from '../../lib/format';
import { useLanguage, useTexts, type Language } from '../../lib/i18n';
import groupClasses from './group.module.css';
import { groupTexts } from './group-texts';
import { needName } from './matrix';
import { remarkTexts } from './remark-texts';
import type { Group, Search } from './use-finder';

/** What speaks for a group and what against it, side by side. */
export function RemarkList({ group, search }: { readonly group: Group; readonly search: Search }) {
  const t = useTexts(groupTexts);
  const say = useTexts(remarkTexts);
  const { language } = useLanguage();
  const lists = [
    { title: t.strengths, risk: false, icon: <IconThumbUp size={16} aria-hidden /> },
    { title: t.risks, risk: true, icon: <IconAlertTriangle size={16} aria-hidden /> },
  ];
  return (
    <div className={groupClasses.remarks}>
      {lists.map(({ title, risk, icon }) => {
        const remarks = group.remarks.filter(({ isRisk }) => isRisk === risk);
        if (remarks.length === 0) return null;
        return (
          <section key={title} aria-label={title} data-risk={risk}>
            <h3>{title}</h3>
            <ul>
              {remarks.map((remark, index) => (
                <li key={index}>
                  {icon}
                  <span>
                    {say[remark.code]({
                      names: names(
                        remark.actors.map(({ name }) => name),
                        language,
                      ),
                      needs: remark.needs
                        .flatMap((need) => search.needs[need] ?? [])
                        .map((need) => needName(need, language))
                        .join(', '),
                      amount: remark.amount === null ? '' : formatQuantity(remark.amount, 'EUR', language),
                      day: remark.day === null ? '' : formatDate(remark.day, language),
                      count: remark.count ?? 0,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function names(list: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(list);
}
